/** The benchmark ({@code mvn -Pbench verify}): Homeward against the bare engine, on the same models, in the same run. */
@NullMarked
package uk.homeward.bench;

import org.jspecify.annotations.NullMarked;
