// Runs before the first paint, so that a kept look and language never flash.
(() => {
  const root = document.documentElement;
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    const kept = localStorage.getItem('language');
    root.lang = kept ?? (navigator.language.toLowerCase().startsWith('ko') ? 'ko' : 'en');
  } catch {
    root.lang = 'ko';
  }
})();
