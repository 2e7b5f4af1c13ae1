/** How the council comes to buy care in a new way: the model of care, the direction it is under, and what it costs. */
@NullMarked
package uk.homeward.commissioning;

import org.jspecify.annotations.NullMarked;
