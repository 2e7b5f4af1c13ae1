package uk.homeward.access;

import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BaseHeadersConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> baseHeadersOnEveryAnswer() {
        return server -> server.addEngineValves(new BaseHeaders());
    }
}
