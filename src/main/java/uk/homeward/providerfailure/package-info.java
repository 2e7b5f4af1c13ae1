/**
 * A provider fails: everybody whom it served gets care by their next visit, whoever pays for it (Care Act 2014 s48;
 * SI 2015/301).
 */
@NullMarked
package uk.homeward.providerfailure;

import org.jspecify.annotations.NullMarked;
