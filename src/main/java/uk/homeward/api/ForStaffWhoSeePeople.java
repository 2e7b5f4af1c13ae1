package uk.homeward.api;

import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For all who work with people; a provider sees only what was offered to it, and that is in Tasklist. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@RolesAllowed({
    "access-team",
    "community-connectors",
    "social-workers",
    "direct-care",
    "therapists",
    "brokers",
    "finance",
    "managers"
})
public @interface ForStaffWhoSeePeople {}
