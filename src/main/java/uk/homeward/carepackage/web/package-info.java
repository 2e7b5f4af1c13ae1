/** What of a package stands on the page of its case and beside forms. */
@NullMarked
package uk.homeward.carepackage.web;

import org.jspecify.annotations.NullMarked;
