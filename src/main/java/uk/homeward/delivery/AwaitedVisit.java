package uk.homeward.delivery;

/** A visit of a package that a provider was to make. */
public record AwaitedVisit(String packageReference, int visit) {}
