package uk.homeward.carepackage;

/**
 * Something of a package that is not over.
 *
 * @param what in words, for example "A stay in hospital"
 * @param reference its own, or that of the package where it has none
 */
public record OpenThing(String what, String reference) {}
