package uk.homeward.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Style sheets, scripts and pictures are open to everybody. */
@Configuration(proxyBeanMethods = false)
class LooksSecurityConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain looks(HttpSecurity http) throws Exception {
        return http.securityMatcher(RequestPaths.LOOKS)
                .authorizeHttpRequests(who -> who.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .headers(BrowserCaching::askAgainBeforeUse)
                .build();
    }
}
