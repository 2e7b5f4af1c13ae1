package uk.homeward.access;

import jakarta.servlet.DispatcherType;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** How people come in: one sign-in opens our pages, Tasklist, Cockpit and Admin. */
@Configuration(proxyBeanMethods = false)
class BrowserSecurityConfiguration {

    private final SignInMethod method;
    private final EngineAuthenticationFilter engineIdentity;

    BrowserSecurityConfiguration(SignInMethod method, IdentityService identity) {
        this.method = method;
        this.engineIdentity = new EngineAuthenticationFilter(identity);
    }

    /** Their own filters set the headers, guard against forged requests and know the person to the engine. */
    @Bean
    @Order(4)
    SecurityFilterChain camunda(HttpSecurity http) throws Exception {
        PageEntryPoint signIn = new PageEntryPoint(method.startsAt());
        return http.securityMatcher(RequestPaths.CAMUNDA)
                .authorizeHttpRequests(who -> who.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(RequestPaths.CAMUNDA_SIGN_IN)
                        .denyAll()
                        .requestMatchers(RequestPaths.CAMUNDA_OF_STAFF)
                        .hasAnyRole(Roles.STAFF)
                        .anyRequest()
                        .hasAnyRole(Roles.ANY))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(cache -> cache.requestCache(BrowserCaching.pagesAlone()))
                .headers(headers ->
                        BrowserCaching.askAgainBeforeUse(headers.frameOptions(FrameOptionsConfig::sameOrigin)))
                .logout(signOut -> signOut.logoutRequestMatcher(RequestPaths.CAMUNDA_SIGN_OUT)
                        .logoutSuccessHandler(method.afterSignOut()))
                .exceptionHandling(
                        refuse -> refuse.authenticationEntryPoint(signIn).accessDeniedHandler(signIn))
                .build();
    }

    @Bean
    @Order(5)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        PageEntryPoint signIn = new PageEntryPoint(method.startsAt());
        method.forPages(http);
        return http.authorizeHttpRequests(who -> who.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(RequestPaths.SIGN_IN)
                        .permitAll()
                        .requestMatchers(RequestPaths.HOME)
                        .hasAnyRole(Roles.ANY)
                        .requestMatchers(RequestPaths.GUEST_PAGES)
                        .hasRole(Roles.GUEST)
                        .anyRequest()
                        .hasAnyRole(Roles.STAFF))
                .csrf(csrf -> csrf.ignoringRequestMatchers(RequestPaths.SCRIPTS_OF_TASKLIST))
                .requestCache(cache -> cache.requestCache(BrowserCaching.pagesAlone()))
                .headers(headers -> headers.frameOptions(FrameOptionsConfig::sameOrigin)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(policy())))
                .logout(signOut -> signOut.logoutUrl("/sign-out").logoutSuccessHandler(method.afterSignOut()))
                .exceptionHandling(
                        refuse -> refuse.authenticationEntryPoint(signIn).accessDeniedHandler(signIn))
                .addFilterAfter(engineIdentity, AuthorizationFilter.class)
                .build();
    }

    private String policy() {
        return "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; frame-ancestors 'self'; "
                + "form-action 'self' " + method.otherFormTargets();
    }
}
