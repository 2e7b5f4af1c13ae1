/** A real PostgreSQL that comes with Homeward, for everybody who has not named one. */
@NullMarked
package uk.homeward.database;

import org.jspecify.annotations.NullMarked;
