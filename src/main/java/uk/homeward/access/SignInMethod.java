package uk.homeward.access;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/** How people prove who they are: by a demo password, or at the council's identity provider. */
interface SignInMethod {

    /** For pages: a person in a browser, with a session. */
    void forPages(HttpSecurity http) throws Exception;

    /** For programs: each request brings its proof. */
    void forPrograms(HttpSecurity http) throws Exception;

    /** What a program that brings no proof is asked for. */
    String challenge();

    /** Where somebody who is not signed in is sent. */
    String startsAt();

    LogoutSuccessHandler afterSignOut();

    /** Where else than here one of our forms may send the browser, as the content security policy writes it. */
    String otherFormTargets();
}
