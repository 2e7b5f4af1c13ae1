export default {
  app: { name: 'Admin', vendor: 'Homeward' },
  customScripts: ['../tasklist/scripts/homeward/home.js']
};
