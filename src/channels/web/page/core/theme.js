/**
 * Light or dark: what the device prefers until the person chooses; a choice is kept.
 * @param {Storage} storage
 */
export function createTheme(storage) {
  const root = document.documentElement;
  const prefersDark = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : prefersDark.matches);
  return {
    isDark,
    toggle() {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      storage.setItem('theme', root.dataset.theme);
    },
  };
}
