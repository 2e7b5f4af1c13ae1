/** Somebody moves in from another council: the same needs are met from the day of arrival on, until our own plan is carried out. */
@NullMarked
package uk.homeward.movein;

import org.jspecify.annotations.NullMarked;
