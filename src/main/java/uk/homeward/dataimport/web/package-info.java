/** Where administrators send files, read what is wrong in them, and bring them in. */
@NullMarked
package uk.homeward.dataimport.web;

import org.jspecify.annotations.NullMarked;
