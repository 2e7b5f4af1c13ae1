/** The personal budget: what meeting somebody's needs costs a week, who has checked it, and how they want to have it. */
@NullMarked
package uk.homeward.budget;

import org.jspecify.annotations.NullMarked;
