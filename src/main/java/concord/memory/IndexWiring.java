package concord.memory;

import concord.memory.index.LuceneIndex;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Chooses the search engine.
@Configuration(proxyBeanMethods = false)
class IndexWiring {

  @Bean
  LuceneIndex searchIndex(@Value("${concord.data}") Path data) {
    return new LuceneIndex(data.resolve("index"));
  }
}
