/** Direct payments on the pages of a case and over the API. */
@NullMarked
package uk.homeward.directpayment.web;

import org.jspecify.annotations.NullMarked;
