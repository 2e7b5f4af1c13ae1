package uk.homeward.access;

import jakarta.servlet.DispatcherType;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import uk.homeward.engine.CandidateGroups;

/** How programs come in: each call brings its own proof, and no session is made. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class ProgramSecurityConfiguration {

    private final SignInMethod method;
    private final EngineAuthenticationFilter engineIdentity;

    ProgramSecurityConfiguration(SignInMethod method, IdentityService identity) {
        this.method = method;
        this.engineIdentity = new EngineAuthenticationFilter(identity);
    }

    @Bean
    @Order(2)
    SecurityFilterChain programs(HttpSecurity http) throws Exception {
        ProblemEntryPoint problems = new ProblemEntryPoint(method.challenge());
        method.forPrograms(http);
        return http.securityMatcher(RequestPaths.PROGRAMS)
                .authorizeHttpRequests(who -> who.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(RequestPaths.GUEST_API)
                        .hasRole(Roles.GUEST)
                        .requestMatchers(RequestPaths.API)
                        .hasAnyRole(Roles.STAFF)
                        .anyRequest()
                        .hasAnyRole(Roles.ANY))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(BrowserCaching::neverKept)
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
        return http.securityMatcher(RequestPaths.OPERATION)
                .authorizeHttpRequests(who -> who.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(RequestPaths.HEALTH)
                        .permitAll()
                        .requestMatchers(RequestPaths.METRICS)
                        .hasRole(CandidateGroups.ADMINISTRATORS)
                        .requestMatchers(RequestPaths.DESCRIPTION)
                        .hasAnyRole(Roles.STAFF)
                        .anyRequest()
                        .hasAnyRole(Roles.ANY))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        refuse -> refuse.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .build();
    }
}
