package concord.exchange.tbx;

import com.google.auto.service.AutoService;
import concord.exchange.GlossaryFormat;

/// TBX v3 in the style whose data categories are elements (DCT).
@AutoService(GlossaryFormat.class)
public final class DctTbxFormat implements WrittenDialect {

  @Override
  public String id() {
    return "tbx-dct";
  }

  @Override
  public TbxDialect dialect() {
    return TbxDialect.V3_DCT;
  }
}
