/** Keeps a browser from remembering, correcting or sending what stands in a text field. @source rule P-7 */
export const QUIET = {
  autoComplete: 'off',
  autoCorrect: 'off',
  autoCapitalize: 'off',
  spellCheck: false,
  writingsuggestions: 'false',
} as const;
