import type { GraphQLSchema } from '../editor';
import { words } from '../words';

/** The schema in words: what can be asked first, then every type. */
export function Docs({ schema, editor }: { schema: GraphQLSchema; editor: typeof import('../editor') }) {
  const root = schema.getQueryType();
  const types = Object.values(schema.getTypeMap()).filter(type => !type.name.startsWith('__') && type !== root);
  return (
    <div class="docs">
      {[root, ...types].filter(type => type != null).map(type => (
        <details key={type.name} open={type === root}>
          <summary><code>{type.name}</code> <span class="meta">{type.description}</span></summary>
          {(editor.isObjectType(type) || editor.isInterfaceType(type) || editor.isInputObjectType(type)) && (
            <dl aria-label={`${words.value.rootType} ${type.name}`}>
              {Object.values(type.getFields()).map(field => [<dt key={field.name}><code>{field.name}{'args' in field && field.args.length ? `(${field.args.map((arg: { name: string; type: unknown }) => `${arg.name}: ${String(arg.type)}`).join(', ')})` : ''}: {String(field.type)}</code></dt>, <dd key={field.name + 'd'} class="meta">{field.description}</dd>])}
            </dl>
          )}
          {editor.isEnumType(type) && <dl>{type.getValues().map(value => [<dt key={value.name}><code>{value.name}</code></dt>, <dd key={value.name + 'd'} class="meta">{value.description}</dd>])}</dl>}
        </details>
      ))}
    </div>
  );
}
