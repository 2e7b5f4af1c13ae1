export default {
  app: { name: 'Cockpit', vendor: 'Homeward' },
  customScripts: ['../tasklist/scripts/homeward/home.js']
};
