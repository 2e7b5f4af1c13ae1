/** What day it is, which days are working days, and how six weeks are counted in law. */
@NullMarked
package uk.homeward.calendar;

import org.jspecify.annotations.NullMarked;
