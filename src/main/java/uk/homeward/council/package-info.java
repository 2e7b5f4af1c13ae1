/** Which council this is: its services, rules, dates and figures, as data in a profile. */
@NullMarked
package uk.homeward.council;

import org.jspecify.annotations.NullMarked;
