/** Days that people who have support at home spend elsewhere, though not in hospital: nobody visits, and their place is kept. */
@NullMarked
package uk.homeward.absence;

import org.jspecify.annotations.NullMarked;
