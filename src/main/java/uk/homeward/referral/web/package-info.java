/** Referrals over the API. */
@NullMarked
package uk.homeward.referral.web;

import org.jspecify.annotations.NullMarked;
