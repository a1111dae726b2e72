// All that completion needs of the language server's protocol; its own package brings far more than is used and cannot be shaken.
const kinds = [
  'Text', 'Method', 'Function', 'Constructor', 'Field', 'Variable', 'Class', 'Interface', 'Module', 'Property', 'Unit', 'Value', 'Enum', 'Keyword', 'Snippet', 'Color', 'File',
  'Reference', 'Folder', 'EnumMember', 'Constant', 'Struct', 'Event', 'Operator', 'TypeParameter',
];

export const CompletionItemKind = Object.fromEntries(kinds.map((kind, index) => [kind, index + 1]));
export const InsertTextFormat = { PlainText: 1, Snippet: 2 };
export const InsertTextMode = { asIs: 1, adjustIndentation: 2 };
