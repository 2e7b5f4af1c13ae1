/** Nights on the pages of a case, beside forms, over the API, and the register of sleepovers. */
@NullMarked
package uk.homeward.nightsupport.web;

import org.jspecify.annotations.NullMarked;
