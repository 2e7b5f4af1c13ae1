/** Where providers read, acknowledge and propose, and where the council answers. */
@NullMarked
package uk.homeward.variation.web;

import org.jspecify.annotations.NullMarked;
