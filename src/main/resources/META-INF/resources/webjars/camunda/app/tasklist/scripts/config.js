/* A slow computer on a slow line needs more than the seven seconds after which the loader of scripts gives up for ever. */
if (window.require && window.require.config) window.require.config({ waitSeconds: 0 });

export default {
  app: { name: 'Tasklist', vendor: 'Homeward' },
  dateFormat: { normal: 'LLL', long: 'LLLL', short: 'LL' },
  locales: { availableLocales: ['en'], fallbackLocale: 'en' },
  disableWelcomeMessage: true,
  customScripts: [
    'scripts/homeward/words.js',
    'scripts/homeward/session.js',
    'scripts/homeward/search.js',
    'scripts/homeward/drafts.js',
    'scripts/homeward/refusals.js',
    'scripts/homeward/case.js',
    'scripts/homeward/home.js'
  ],
  shortcuts: {}
};
