package uk.homeward.api;

import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For all who work with people’s care: those who see no more than charges and whose they are are none of them. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@RolesAllowed({
    "access-team",
    "community-connectors",
    "social-workers",
    "direct-care",
    "therapists",
    "brokers",
    "managers"
})
public @interface ForStaffWhoSeeCare {}
