/**
 * Long-term packages go from the council's own Direct Care to private, voluntary and independent (PVI) providers, area by area:
 * the provider changes and nothing else, and nobody is left without care (DER-01 to DER-43).
 */
@NullMarked
package uk.homeward.transfer;

import org.jspecify.annotations.NullMarked;
