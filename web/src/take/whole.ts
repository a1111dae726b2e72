import { GraphError, send } from '../client';
import { most } from '../parts/TakeAway';
import { type Ends, type Listed, type Page, rows, type Tie } from '../model';

const atOnce = 60;

interface Answer { page: Page<Listed | Tie> & { pageInfo: Ends } }

/** All rows of a list from its first page on, as far as they may be taken. */
export async function whole(query: string, variables: Record<string, unknown>): Promise<(Listed | Tie)[]> {
  const found: (Listed | Tie)[] = [];
  for (let after: string | null | undefined = null; after !== undefined && found.length < most;) {
    const { data, errors } = await send(query, { ...variables, last: undefined, before: undefined, first: atOnce, after });
    if (errors?.length) throw new GraphError('refused', errors[0].message);
    const { page } = data as Answer;
    found.push(...rows(page));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
  }
  return found;
}
