"""Topics of SIB-200 by scikit-learn, each language by itself: adjusted mutual information of the best of k-means, NMF and LDA on tf-idf or counts."""
import json
import sys

from sklearn.cluster import KMeans
from sklearn.decomposition import NMF, LatentDirichletAllocation
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.metrics import adjusted_mutual_info_score

found = {}
for language, code, stop in (("en", "eng_Latn", "english"), ("ar", "arb_Arab", None)):
    rows = []
    for part in ("train", "dev"):
        with open(f"{sys.argv[1]}/{code}_{part}.tsv", encoding="utf8") as file:
            rows += [line.rstrip("\n").split("\t") for line in list(file)[1:]]
    labels, texts = [row[1] for row in rows], [row[2] for row in rows]
    common = {"min_df": 2, "max_df": 0.2, "stop_words": stop}
    weights = TfidfVectorizer(sublinear_tf=True, **common).fit_transform(texts)
    counts = CountVectorizer(**common).fit_transform(texts)
    methods = {
        "k-means": KMeans(7, n_init=10, random_state=1).fit_predict(weights),
        "NMF": NMF(7, init="nndsvd", max_iter=400, random_state=1).fit_transform(weights).argmax(1),
        "LDA": LatentDirichletAllocation(7, max_iter=20, random_state=1).fit_transform(counts).argmax(1),
    }
    found[language] = max((float(adjusted_mutual_info_score(labels, given)), name) for name, given in methods.items())
print(json.dumps(found))
