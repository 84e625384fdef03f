package concord.alignment.evidence;

import concord.alignment.lexicon.PseudoCounts;
import concord.alignment.lexicon.Vocabulary;
import concord.text.Skeleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Names in Han characters and the same names in an alphabet: 清扬 and Qingyang by pinyin, 特朗普
/// and Trump or Трамп by coarse consonants.
final class HanNames {

  /// Characters that write foreign names (after the tables of the Xinhua agency).
  private static final Set<Integer> FOREIGN =
      characters(
          "阿埃艾爱安昂奥澳巴班邦鲍贝本比彼波伯勃博布采策查察昌楚茨达戴丹当道德登邓迪蒂丁东杜多厄恩尔法凡范"
              + "菲费芬丰冯弗福夫富盖甘冈高戈格根贡古瓜哈海汉赫亨洪侯胡华怀惠霍基吉加贾简杰金津卡凯坎康考柯"
              + "科可克肯孔库夸奎拉莱赖兰朗劳勒雷蕾黎里利莉丽连良列林琳留龙隆卢鲁路露伦罗洛吕马玛迈麦曼芒毛梅门"
              + "蒙孟米密敏明缪摩莫默姆木穆拿娜纳奈南内尼年宁纽农努诺欧帕潘庞佩彭皮平泼珀普奇齐恰钦琼丘屈让热"
              + "日荣茹瑞若撒萨塞赛桑瑟森沙山珊尚绍舍申沈圣施什史士斯丝思司松苏索塔泰坦汤唐陶特腾提铁廷通图托"
              + "脱瓦万汪旺威韦维魏温文翁沃乌吾武西希锡席霞夏香肖萧谢辛欣兴休许雪逊雅亚扬杨耶叶伊依因英永尤"
              + "于约云赞早泽曾扎詹章哲珍芝治朱兹祖佐别捷梁涅");

  static final double PINYIN_COUNT = 3;
  static final double SOUND_COUNT = 1;
  static final int LONGEST_PINYIN = 3;
  static final int LONGEST_SOUND = 6;
  static final int CONSONANTS = 3;

  private HanNames() {}

  /// Adds a count for each pair of a token of the alphabet and the characters of its Han name.
  static void pairs(
      Vocabulary han,
      Features hanFeatures,
      Vocabulary other,
      Features features,
      PseudoCounts pairs) {
    Map<String, Set<Integer>> byPinyin = new HashMap<>();
    Map<String, Set<Integer>> bySound = new HashMap<>();
    features
        .names()
        .forEach(
            (token, forms) -> {
              int number = other.number(token);
              if (number < 0) return;
              for (String form : forms) {
                String latin = Skeleton.latin(form);
                if (latin.equals(form)) add(byPinyin, latin, number);
                for (String sound : foreignSounds(latin)) add(bySound, sound, number);
              }
            });
    var seen = new HashSet<String>();
    for (String run : hanFeatures.hanRuns()) {
      pinyin(run, byPinyin, han, pairs, seen);
      sounds(run, bySound, han, pairs, seen);
    }
  }

  private static void add(Map<String, Set<Integer>> map, String key, int number) {
    map.computeIfAbsent(key, k -> new HashSet<>()).add(number);
  }

  private static void pinyin(
      String run,
      Map<String, Set<Integer>> byPinyin,
      Vocabulary han,
      PseudoCounts pairs,
      Set<String> seen) {
    int[] characters = run.codePoints().toArray();
    for (int from = 0; from < characters.length; from++) {
      var latin = new StringBuilder();
      for (int to = from + 1; to <= Math.min(characters.length, from + LONGEST_PINYIN); to++) {
        latin.append(Pinyin.of(characters[to - 1]));
        var tokens = byPinyin.get(latin.toString());
        if (tokens == null || (to - from == 1 && latin.length() < 3)) continue;
        pair(characters, from, to, tokens, PINYIN_COUNT, han, pairs, seen);
      }
    }
  }

  private static void sounds(
      String run,
      Map<String, Set<Integer>> bySound,
      Vocabulary han,
      PseudoCounts pairs,
      Set<String> seen) {
    int[] characters = run.codePoints().toArray();
    for (int from = 0; from < characters.length; from++) {
      var sound = new StringBuilder();
      for (int to = from + 1; to <= Math.min(characters.length, from + LONGEST_SOUND); to++) {
        if (!FOREIGN.contains(characters[to - 1])) break;
        syllable(Pinyin.of(characters[to - 1]), sound);
        if (to - from < 2 || sound.length() < CONSONANTS) continue;
        var tokens = bySound.get(sound.toString());
        if (tokens != null) pair(characters, from, to, tokens, SOUND_COUNT, han, pairs, seen);
      }
    }
  }

  private static void pair(
      int[] characters,
      int from,
      int to,
      Set<Integer> tokens,
      double count,
      Vocabulary han,
      PseudoCounts pairs,
      Set<String> seen) {
    String name = new String(characters, from, to - from);
    int whole = han.number(name);
    for (int token : tokens) {
      if (!seen.add(name + token)) continue;
      if (whole >= 0 && to - from > 1) pairs.add(whole, token, count);
      for (int k = from; k < to; k++) {
        int single = han.number(Character.toString(characters[k]));
        if (single >= 0) pairs.add(single, token, count / (to - from));
      }
    }
  }

  /// The coarse consonants of one syllable of pinyin, after those already there.
  private static void syllable(String pinyin, StringBuilder sound) {
    if (pinyin.equals("er")) {
      sound.append('L');
      return;
    }
    if (pinyin.isEmpty()) return;
    char initial = coarse(pinyin.charAt(0), true);
    if (initial != 0) sound.append(initial);
    if (pinyin.endsWith("n") || pinyin.endsWith("ng")) sound.append('N');
  }

  /// Coarse consonants of a name in Latin letters: with and without the r that Chinese drops.
  private static List<String> foreignSounds(String latin) {
    var full = new StringBuilder();
    var dropped = new StringBuilder();
    for (int i = 0; i < latin.length(); i++) {
      char c = latin.charAt(i);
      char next = i + 1 < latin.length() ? latin.charAt(i + 1) : 0;
      if (next == c) continue;
      char sound = coarse(c, i == 0);
      if (c == 'c') sound = "eiyh".indexOf(next) >= 0 && next != 0 ? 'S' : 'K';
      if (c == 'p' && next == 'h') sound = 'F';
      if (c == 'q') sound = 'K';
      if (c == 'x') {
        full.append('K');
        dropped.append('K');
      }
      if (c == 's' && next == 'h') i++;
      if (c == 'g' && i > 0 && latin.charAt(i - 1) == 'n' && !isVowel(next)) continue;
      if (sound == 0) continue;
      full.append(sound);
      if (c != 'r' || isVowel(next)) dropped.append(sound);
    }
    var sounds = new ArrayList<String>();
    if (full.length() >= CONSONANTS) sounds.add(full.toString());
    if (dropped.length() >= CONSONANTS && !dropped.toString().contentEquals(full)) {
      sounds.add(dropped.toString());
    }
    return sounds;
  }

  private static boolean isVowel(char c) {
    return c != 0 && "aeiouy".indexOf(c) >= 0;
  }

  private static char coarse(char c, boolean first) {
    return switch (c) {
      case 'b', 'p' -> 'P';
      case 'd', 't' -> 'T';
      case 'f', 'v', 'w' -> 'F';
      case 'g', 'k' -> 'K';
      case 'h' -> first ? 'K' : 0;
      case 'l', 'r' -> 'L';
      case 'm', 'n' -> 'N';
      case 's', 'z', 'c', 'j', 'q', 'x' -> 'S';
      default -> 0;
    };
  }

  private static Set<Integer> characters(String text) {
    var characters = new HashSet<Integer>();
    text.codePoints().forEach(characters::add);
    return Set.copyOf(characters);
  }
}
