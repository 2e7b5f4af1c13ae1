/**
 * What already runs is brought in from files: looked through first, with a sentence a mistake, and then whole or not at all.
 * Each kind of file is read by whoever knows what its rows mean.
 */
@NullMarked
package uk.homeward.dataimport;

import org.jspecify.annotations.NullMarked;
