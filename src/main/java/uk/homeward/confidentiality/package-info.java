/** Who may see which part of a person's record, which records are restricted, and who opened one all the same. */
@NullMarked
package uk.homeward.confidentiality;

import org.jspecify.annotations.NullMarked;
