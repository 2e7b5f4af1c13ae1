package uk.homeward.access;

import jakarta.servlet.DispatcherType;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import uk.homeward.engine.CandidateGroups;

/** Who may come in where. One sign-in opens our pages, Tasklist, Cockpit and Admin; programs bring their own proof. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class SecurityChains {

    private static final String[] ANY_GROUP = CandidateGroups.ALL.toArray(String[]::new);
    /** Providers see only what was offered to them, and that is in Tasklist. */
    private static final String[] STAFF = CandidateGroups.ALL.stream()
            .filter(group -> !group.equals("providers"))
            .toArray(String[]::new);

    private final SignInMethod method;
    private final EngineAuthenticationFilter engineIdentity;

    SecurityChains(SignInMethod method, IdentityService identity) {
        this.method = method;
        this.engineIdentity = new EngineAuthenticationFilter(identity);
    }

    @Bean
    @Order(1)
    SecurityFilterChain looks(HttpSecurity http) throws Exception {
        return http.securityMatcher(Paths.LOOKS)
                .authorizeHttpRequests(who -> who.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .headers(SecurityChains::askAgainBeforeUse)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain programs(HttpSecurity http) throws Exception {
        ProblemEntryPoint problems = new ProblemEntryPoint(method.challenge());
        method.forPrograms(http);
        return http.securityMatcher(Paths.PROGRAMS)
                .authorizeHttpRequests(who -> who.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(Paths.API)
                        .hasAnyRole(STAFF)
                        .anyRequest()
                        .hasAnyRole(ANY_GROUP))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        refuse -> refuse.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .addFilterAfter(engineIdentity, AuthorizationFilter.class)
                .build();
    }

    /** Reading only: by a person in a browser, or by a program. */
    @Bean
    @Order(3)
    SecurityFilterChain operation(HttpSecurity http) throws Exception {
        ProblemEntryPoint problems = new ProblemEntryPoint(method.challenge());
        method.forPrograms(http);
        return http.securityMatcher(Paths.OPERATION)
                .authorizeHttpRequests(who -> who.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(Paths.HEALTH)
                        .permitAll()
                        .requestMatchers(Paths.METRICS)
                        .hasRole(CandidateGroups.ADMINISTRATORS)
                        .anyRequest()
                        .hasAnyRole(ANY_GROUP))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        refuse -> refuse.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .build();
    }

    /** Their own filters set the headers, guard against forged requests and know the person to the engine. */
    @Bean
    @Order(4)
    SecurityFilterChain camunda(HttpSecurity http) throws Exception {
        PageEntryPoint signIn = new PageEntryPoint(method.startsAt());
        return http.securityMatcher(Paths.CAMUNDA)
                .authorizeHttpRequests(who -> who.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(Paths.CAMUNDA_SIGN_IN)
                        .denyAll()
                        .anyRequest()
                        .hasAnyRole(ANY_GROUP))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(cache -> cache.requestCache(pagesAlone()))
                .headers(headers -> askAgainBeforeUse(headers.frameOptions(FrameOptionsConfig::sameOrigin)))
                .logout(signOut -> signOut.logoutRequestMatcher(Paths.CAMUNDA_SIGN_OUT)
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
                        .requestMatchers(Paths.SIGN_IN)
                        .permitAll()
                        .requestMatchers(Paths.HOME)
                        .hasAnyRole(ANY_GROUP)
                        .anyRequest()
                        .hasAnyRole(STAFF))
                .csrf(csrf -> csrf.ignoringRequestMatchers(Paths.SCRIPTS_OF_TASKLIST))
                .requestCache(cache -> cache.requestCache(pagesAlone()))
                .headers(headers -> headers.frameOptions(FrameOptionsConfig::sameOrigin)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(policy())))
                .logout(signOut -> signOut.logoutUrl("/sign-out").logoutSuccessHandler(method.afterSignOut()))
                .exceptionHandling(
                        refuse -> refuse.authenticationEntryPoint(signIn).accessDeniedHandler(signIn))
                .addFilterAfter(engineIdentity, AuthorizationFilter.class)
                .build();
    }

    /** Files may be kept, but a new version of Homeward must be seen at once; what the engine answers is never kept. */
    private static void askAgainBeforeUse(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(
                        new DelegatingRequestMatcherHeaderWriter(Paths.CAMUNDA_API, new CacheControlHeadersWriter()))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(Paths.CAMUNDA_API),
                        new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-cache")));
    }

    /** After signing in a person is back on the page they asked for, never on what a script or a frame of it asked for. */
    private static RequestCache pagesAlone() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> request.getMethod().equals("GET")
                && Objects.requireNonNullElse(request.getHeader("Sec-Fetch-Dest"), "document")
                        .equals("document"));
        return cache;
    }

    private String policy() {
        return "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; frame-ancestors 'self'; "
                + "form-action 'self' " + method.otherFormTargets();
    }

    /** Before Camunda's own filters. */
    @Bean
    FilterRegistrationBean<RequestNonceFilter> ownNonce() {
        FilterRegistrationBean<RequestNonceFilter> filter = new FilterRegistrationBean<>(new RequestNonceFilter());
        filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        filter.addUrlPatterns("/camunda/app/*");
        return filter;
    }

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> oneSignIn() {
        FilterRegistrationBean<ContainerBasedAuthenticationFilter> filter =
                new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        filter.setInitParameters(Map.of("authentication-provider", WebappAuthenticationProvider.class.getName()));
        filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        return filter;
    }
}
