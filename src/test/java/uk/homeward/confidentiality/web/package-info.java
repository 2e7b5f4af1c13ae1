/** Proves who sees whose record, who restricts one, and who finds out who looked. */
@NullMarked
package uk.homeward.confidentiality.web;

import org.jspecify.annotations.NullMarked;
