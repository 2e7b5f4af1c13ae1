/** How Homeward talks to other systems: what a request must look like, and what every refusal looks like (RFC 9457). */
@NullMarked
package uk.homeward.api;

import org.jspecify.annotations.NullMarked;
