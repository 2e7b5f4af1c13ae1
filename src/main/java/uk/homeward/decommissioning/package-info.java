/**
 * A service is handed over to another phase by phase, as fast as people are recruited and trained, and then closed empty:
 * nobody is left without care for the sake of a date (KEN-02, KEN-22, KEN-28).
 */
@NullMarked
package uk.homeward.decommissioning;

import org.jspecify.annotations.NullMarked;
