package uk.homeward.delivery;

/**
 * What a part of a package has cost, by its planned visits.
 *
 * @param element its number in the package
 * @param pence at the rate of the contract under which it was placed
 */
record ElementCost(int element, String what, long pence) {}
