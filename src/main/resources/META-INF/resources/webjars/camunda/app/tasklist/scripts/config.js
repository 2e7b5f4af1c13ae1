export default {
  app: { name: 'Tasklist', vendor: 'Homeward' },
  dateFormat: { normal: 'LLL', long: 'LLLL', short: 'LL' },
  locales: { availableLocales: ['en'], fallbackLocale: 'en' },
  disableWelcomeMessage: true,
  customScripts: [
    'scripts/homeward/words.js',
    'scripts/homeward/session.js',
    'scripts/homeward/drafts.js',
    'scripts/homeward/case.js'
  ],
  shortcuts: {}
};
