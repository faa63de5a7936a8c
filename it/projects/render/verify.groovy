def log = new File(basedir, 'build.log').readLines()
def said = log.findAll { it.contains('Rendered the chart') }
assert said.size() == 2
assert said[0] ==~ /.*Rendered the chart render-test, environment test with Helm v3\.[0-9.]+ for Kubernetes 1\.31\.0, as release render-test in namespace agents: [0-9]+ objects.*; 1 test of the chart left out, in target\/openclaw-manifests\/test/
assert said[1] ==~ /.*Rendered the chart render-prod, environment prod with Helm .*, as release render-prod in namespace agents: [0-9]+ objects.*; 1 test of the chart left out, in target\/openclaw-manifests\/prod/

// Of a token that is new each time, and of nothing else: prod names a Secret.
def warned = log.findAll { it.contains('[WARNING]') }
assert warned.size() == 1
assert warned[0] ==~ /.*In target\/openclaw-manifests\/test: .*secret-render-test-gateway\.yaml ha(s|ve) another content at each run: .* gateway\.existingSecret in a values file, or gateway\.token: \{secret: NAME, key: KEY\} in the descriptor/
assert new File(basedir, 'target/openclaw-manifests/test/secret-render-test-gateway.yaml').exists()
assert !new File(basedir, 'target/openclaw-manifests/prod/secret-render-prod-gateway.yaml').exists()

def prod = new File(basedir, 'target/openclaw-manifests/prod')
assert prod.list().toList().containsAll(['deployment-render-prod.yaml', 'service-render-prod.yaml', 'serviceaccount-render-prod.yaml'])
assert !prod.list().any { it.contains('readiness') }
assert new File(prod, 'persistentvolumeclaim-render-prod.yaml').text == '''# Source: render-prod/templates/pvc.yaml
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: \'render-prod\'
  namespace: \'agents\'
  labels:
    app.kubernetes.io/component: gateway
    app.kubernetes.io/instance: render-prod
    app.kubernetes.io/managed-by: Helm
    app.kubernetes.io/name: render-prod
    app.kubernetes.io/version: 2026.9.6
    helm.sh/chart: render-prod-1.2.0-SNAPSHOT
  annotations:
    helm.sh/resource-policy: keep
spec:
  accessModes:
    - ReadWriteOnce
  resources:
    requests:
      storage: "7Gi"
'''

// The chart is in no build output.
assert !new File(basedir, 'target/openclaw').exists()
