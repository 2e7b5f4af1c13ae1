package uk.homeward.letters;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import uk.homeward.letters.LetterSection.LetterRules;

/** Whom e-mails are given to, and the threads that wait for it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LetterMailSettings.class)
class LetterMailConfiguration {

    static final String EXECUTOR = "letterExecutor";

    @Bean
    LetterMail letterMail(
            LetterMailSettings settings, ObjectProvider<JavaMailSender> servers, LetterRules rules, Clock clock) {
        String key = settings.notifyKey();
        return key == null || key.isBlank()
                ? new SmtpLetterMail(servers, rules)
                : new NotifyLetterMail(settings.notifyAddress(), key, settings.notifyTemplate(), clock);
    }

    @Bean(EXECUTOR)
    ThreadPoolTaskExecutor letterExecutor() {
        ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(1);
        executor.setMaxPoolSize(2);
        executor.setQueueCapacity(500);
        executor.setThreadNamePrefix("letters-");
        executor.setWaitForTasksToCompleteOnShutdown(true);
        executor.setAwaitTerminationSeconds(10);
        return executor;
    }
}
