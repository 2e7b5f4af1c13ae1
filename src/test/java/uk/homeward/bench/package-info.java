/**
 * The benchmarks ({@code mvn -Pbench verify}): Homeward against the bare engine, on the same models, in the same run, and
 * lists of many packages against lists of few.
 */
@NullMarked
package uk.homeward.bench;

import org.jspecify.annotations.NullMarked;
