package uk.homeward.sourcing;

import java.time.Instant;

/**
 * What an act at one moment leads to, counted by the council's rules before it is stored.
 *
 * @param windowEnds where something is published now
 * @param chooseBy where offers stand now, or managers decide
 * @param startBy where something is awarded now
 */
record Moment(Instant now, Instant windowEnds, Instant chooseBy, Instant startBy) {}
