package uk.homeward.shortterm;

/** @param episode reference of the support that it is about */
record LateFact(String episode) {}
