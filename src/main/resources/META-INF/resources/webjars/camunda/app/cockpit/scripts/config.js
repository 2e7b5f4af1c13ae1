export default {
  app: { name: 'Cockpit', vendor: 'Homeward' }
};
