package concord.exchange.tbx;

import com.google.auto.service.AutoService;
import concord.exchange.GlossaryFormat;

/// TBX v2 (`martif`), for the many tools that do not read v3 yet.
@AutoService(GlossaryFormat.class)
public final class OldTbxFormat implements WrittenDialect {

  @Override
  public String id() {
    return "tbx2";
  }

  @Override
  public TbxDialect dialect() {
    return TbxDialect.V2;
  }
}
