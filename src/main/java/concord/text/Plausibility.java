package concord.text;

import java.util.BitSet;

/// How much a decoded text looks like something people wrote, per character: about 1 for good
/// prose, below 0 for bytes read in the wrong encoding.
///
/// The marks are our own; what they must tell apart is in the tests. Wrong single-byte encodings
/// show as letters that do not occur, capitals inside words and scripts mixed in a word; wrong
/// double-byte encodings as rare Chinese characters.
final class Plausibility {

  /// The most frequent characters of running Chinese, simplified and traditional.
  private static final BitSet COMMON_HAN =
      set(
          "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行"
              + "学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些"
              + "然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月"
              + "公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较"
              + "将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世"
              + "金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完"
              + "类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商"
              + "非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快"
              + "效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严龙飞會國對於為個這來時們說"
              + "經發學實現開關問題與業體電進過還點從後間長書話議決車馬東門見觀親變讓讀寫選總統臺灣際兩並無應當處億元峰访哈萨亚谈签署");

  /// From the most to the least frequent letter of Russian; Kazakh differs little.
  private static final String CYRILLIC_BY_FREQUENCY = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё";

  private static final String KAZAKH = "әғқңөұүһіӘҒҚҢӨҰҮҺІ";

  /// Letters of other Cyrillic alphabets, into which a wrong code page turns Kazakh ones.
  private static final String SELDOM_CYRILLIC = "ЌќЋћЎўЈјЅѕЂђЃѓЉљЊњЏџҐґҖҮҶҢҲҠӢҒӮҸҗүҷҡӣңҹҘҜҙҪҫҝӯҳ";

  private Plausibility() {}

  static double of(CharSequence text) {
    double sum = 0;
    int count = 0;
    int before = ' ';
    for (int i = 0; i < text.length(); ) {
      int c = Character.codePointAt(text, i);
      i += Character.charCount(c);
      sum += mark(c, before);
      count++;
      before = c;
    }
    return count == 0 ? 0 : sum / count;
  }

  private static double mark(int c, int before) {
    if (c < 0x80) {
      if (c < ' ') return c == '\n' || c == '\r' || c == '\t' ? 0.5 : -10;
      return Character.isLetter(c) && isCyrillic(before) ? -1 : 0.5;
    }
    if (c == 0xFFFD || c == 0xFEFF) return -10;
    switch (Character.getType(c)) {
      case Character.CONTROL, Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE -> {
        return -10;
      }
      default -> {
        // Judged by its script.
      }
    }
    if (isCyrillic(c)) return cyrillic(c, before);
    return switch (Character.UnicodeScript.of(c)) {
      case HAN -> COMMON_HAN.get(c) ? 2.5 : 0.3;
      case HIRAGANA, KATAKANA, HANGUL -> 0.5;
      case LATIN -> c < 0x250 ? accented(c, before) : -1;
      case COMMON -> common(c);
      default -> -0.5;
    };
  }

  private static double cyrillic(int c, int before) {
    // A capital after a small letter, and Latin glued to Cyrillic: the wrong table.
    if (Character.isUpperCase(c) && Character.isLowerCase(before)) return -1.5;
    if (Character.isLetter(before) && !isCyrillic(before) && before < 0x250) return -1;
    if (KAZAKH.indexOf(c) >= 0) return 1;
    if (SELDOM_CYRILLIC.indexOf(c) >= 0) return -1.5;
    int rank = CYRILLIC_BY_FREQUENCY.indexOf(Character.toLowerCase(c));
    double byRank = rank < 0 ? 0 : rank < 12 ? 1.4 : rank < 22 ? 0.9 : 0.3;
    return Character.isUpperCase(c) ? byRank - 0.3 : byRank;
  }

  /// One accented letter in a word is French; three in a row are Cyrillic read as Latin.
  private static double accented(int c, int before) {
    if (before >= 0xC0 && before < 0x250 && Character.isLetter(before)) return -1;
    return Character.isUpperCase(c) && Character.isLowerCase(before) ? -1 : 0.4;
  }

  private static double common(int c) {
    // CJK and full-width punctuation, general punctuation, the signs of Latin-1.
    if (c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFF65) return 1.5;
    if (c >= 0x2010 && c <= 0x2044 || "«»№°§©·–—“”‘’…\u00A0".indexOf(c) >= 0) return 0.6;
    return c < 0x100 ? -0.3 : -0.5;
  }

  private static boolean isCyrillic(int c) {
    return c >= 0x400 && c < 0x530;
  }

  private static BitSet set(String characters) {
    var set = new BitSet();
    characters.chars().forEach(set::set);
    return set;
  }
}
