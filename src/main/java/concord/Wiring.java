package concord;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Ties modules together where neither may know the other.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Import({SearchedTerms.class, Samples.class})
class Wiring {

  static {
    // Other processes on this machine reach the embedded database while we run (AUTO_SERVER);
    // nobody beyond it may. Read by the database once, before its first connection.
    System.setProperty("h2.bindAddress", "127.0.0.1");
  }

  @Bean
  WritersTakeTurns writersTakeTurns(@Value("${spring.datasource.url}") String url) {
    return new WritersTakeTurns(url);
  }
}
