# Makes cluster.json: what R's own hclust and cutree and the package cluster (pam, silhouette, agnes) say of the distances in
# sequenzo.json ("OM rates none"), and the dynamic Hamming distance after the formulas of TraMineR's seqcost and seqdist (TRATE,
# time.varying), written out here in R. The tests read the file; R is not needed to run them.
#
#   Rscript make-cluster.R > cluster.json

library(cluster)
library(jsonlite)

made <- fromJSON("sequenzo.json")
triangle <- function(matrix) t(matrix)[lower.tri(matrix)]
lives <- nrow(made$first)
full <- matrix(0, lives, lives)
full[lower.tri(full)] <- made$channel$distances[["OM rates none"]]
full <- full + t(full)
distances <- as.dist(full)

tree <- function(method) {
  made <- hclust(distances, method = method)
  list(heights = made$height, three = cutree(made, 3), six = cutree(made, 6))
}

partition <- function(clusters) {
  made <- pam(distances, clusters)
  list(
    medoids = made$id.med, of = made$clustering,
    cost = sum(full[cbind(seq_len(lives), made$id.med[made$clustering])]),
    silhouettes = as.vector(silhouette(made$clustering, distances)[, 3])
  )
}

dynamic <- function(rows, alphabet) {
  months <- ncol(rows)
  rates <- lapply(seq_len(months - 1), function(at) {
    counts <- table(factor(rows[, at], alphabet), factor(rows[, at + 1], alphabet))
    shares <- counts / rowSums(counts)
    shares[is.nan(shares)] <- 0
    matrix(shares, length(alphabet))
  })
  costs <- lapply(seq_len(months), function(at) {
    before <- if (at > 1) rates[[at - 1]] + t(rates[[at - 1]])
    after <- if (at < months) rates[[at]] + t(rates[[at]])
    table <- if (is.null(before)) 4 - 2 * after else if (is.null(after)) 4 - 2 * before else 4 - before - after
    table <- pmax(table, 0)
    diag(table) <- 0
    table
  })
  answer <- matrix(0, nrow(rows), nrow(rows))
  for (one in seq_len(nrow(rows))) for (other in seq_len(nrow(rows)))
    answer[one, other] <- sum(sapply(seq_len(months), function(at) costs[[at]][rows[one, at], rows[other, at]]))
  list(distances = triangle(answer), most = sum(sapply(costs, max)))
}

out <- list(
  source = paste0(R.version.string, ", cluster ", packageVersion("cluster"), ", jsonlite ", packageVersion("jsonlite")),
  trees = list(WARD = tree("ward.D2"), WARD_UNSQUARED = tree("ward.D"), AVERAGE = tree("average"), COMPLETE = tree("complete")),
  agnesWard = sort(agnes(distances, diss = TRUE, method = "ward")$height),
  pam = list(two = partition(2), three = partition(3), five = partition(5)),
  dynamicHamming = dynamic(made$first, 1:5)
)
cat(toJSON(out, digits = NA, auto_unbox = TRUE))
